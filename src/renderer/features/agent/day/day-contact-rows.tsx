import { useState } from "react";
import type { AgentDay } from "../../../../contract/workload.ts";
import { Failed } from "../../../components/failed.tsx";
import { Pager } from "../../../components/pager.tsx";
import { Waiting } from "../../../components/waiting.tsx";
import { contactsAPage, useAgentContacts } from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { ContactTable } from "../load/contact-rows.tsx";
import { dayWords } from "./day-words.ts";

/** The contacts of a day with the file and line of each. */
export function DayContactRows({ day, zone }: { readonly day: AgentDay; readonly zone: string }) {
  const [offset, setOffset] = useState(0);
  const page = useAgentContacts(day.agent, day.day, day.day, offset);
  if (page.error) return <Failed error={page.error} again={() => void page.refetch()} />;
  if (!page.data) return <Waiting label={dayWords.rows.loading} />;
  return (
    <div>
      <p className="panel-note second">
        {agentWords.rows.totals(page.data.total, page.data.totalHandleSeconds)}
      </p>
      <ContactTable rows={page.data.rows} zone={zone} label={dayWords.rows.scroll} />
      <Pager
        offset={offset}
        shown={page.data.rows.length}
        total={page.data.total}
        step={contactsAPage}
        onTo={setOffset}
        words={agentWords.rows}
      />
    </div>
  );
}

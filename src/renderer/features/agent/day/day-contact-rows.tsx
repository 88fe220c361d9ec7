import { useState } from "react";
import type { AgentDay } from "../../../../contract/workload.ts";
import { Answered } from "../../../components/answered.tsx";
import { Pager } from "../../../components/pager.tsx";
import { contactsAPage, useAgentContacts } from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { ContactTable } from "../load/contact-rows.tsx";
import { dayWords } from "./day-words.ts";

/** The contacts of a day with the file and line of each. */
export function DayContactRows({ day, zone }: { readonly day: AgentDay; readonly zone: string }) {
  const [offset, setOffset] = useState(0);
  const page = useAgentContacts(day.agent, day.day, day.day, offset);
  return (
    <Answered query={page} failureReplaces label={dayWords.rows.loading}>
      {({ rows, total, totalHandleSeconds }) => (
        <div>
          <p className="panel-note second">{agentWords.rows.totals(total, totalHandleSeconds)}</p>
          <ContactTable rows={rows} zone={zone} label={dayWords.rows.scroll} />
          <Pager
            offset={offset}
            shown={rows.length}
            total={total}
            step={contactsAPage}
            onTo={setOffset}
            words={agentWords.rows}
          />
        </div>
      )}
    </Answered>
  );
}

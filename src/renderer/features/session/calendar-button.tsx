import { Button } from "@mantine/core";
import { IconCalendarDown } from "@tabler/icons-react";
import { Refused } from "../../components/refused.tsx";
import { useWritingCalendar } from "./session-mutations.ts";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.ways;

/** A calendar file of sessions: neutral titles, private, in the floor's zone. */
export function CalendarButton({
  sessions,
  of,
}: {
  readonly sessions: readonly number[];
  readonly of: string;
}) {
  const writing = useWritingCalendar();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={14} aria-hidden />}
        loading={writing.isPending}
        aria-label={words.fileOf(of)}
        onClick={() => writing.mutate(sessions)}
      >
        {words.file}
      </Button>
      <Refused error={writing.error} />
    </>
  );
}

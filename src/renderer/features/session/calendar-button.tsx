import { Button } from "@mantine/core";
import { IconCalendarDown } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";
import { download } from "../../app/download.ts";
import { Refused } from "../../components/refused.tsx";
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
  const { ask } = useConnection();
  const writing = useMutation({
    mutationFn: () => ask.sessions.calendar({ sessions: [...sessions] }),
    onSuccess: download,
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={14} aria-hidden />}
        loading={writing.isPending}
        aria-label={words.fileOf(of)}
        onClick={() => writing.mutate()}
      >
        {words.file}
      </Button>
      <Refused error={writing.error} />
    </>
  );
}

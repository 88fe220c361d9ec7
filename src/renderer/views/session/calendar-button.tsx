import { Button } from "@mantine/core";
import { IconCalendarDown } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useConnection } from "../../ask.ts";
import { download } from "../../download.ts";
import { sessionWords } from "../../words/session.ts";
import { Refused } from "../parts/refused.tsx";

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

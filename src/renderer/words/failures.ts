export const failureWords = {
  notYours: {
    title: "This is not shown to you",
    sentence: "It belongs to a team that you do not answer for. Choose one of your own teams.",
  },
  unknownAgent: {
    title: "Nobody of this name is on the floor",
    sentence: "The person may have been renamed by a later import. Find them on the floor or with Ctrl K.",
  },
  unknownWeek: {
    title: "There is no such week",
    sentence: "Go back to the newest week that has data.",
  },
  unknownQueue: {
    title: "There is no queue of this name",
    sentence: "A later import may have renamed it. Choose it among the queues.",
  },
  tooClose: {
    title: "Not answered",
    sentence:
      "This question and an earlier one differ by so few people that both answers together would tell of them. Ask for a larger group.",
  },
  damaged: {
    title: "The records are damaged",
    sentence: "Nothing is shown from them until a backup stands in their place.",
  },
  unknownSession: {
    title: "There is no such session",
    sentence: "It may belong to another team by now. Find it in the schedule.",
  },
  evaluationRefused: {
    title: "The evaluation is not kept",
    sentence: "Something is missing or wrong; it stands beside its field.",
  },
  noPage: {
    title: "There is no such page",
    sentence:
      "The address may be mistyped or from another version. Begin at Today, or find the page with Ctrl K.",
    toToday: "Go to Today",
  },
  toSchedule: "Go to the schedule",
  refused: { title: "Not imported", sentence: "The file was refused. Nothing of it was stored." },
  unreached: {
    title: "Evenkeel does not answer",
    sentence: "The part of Evenkeel that keeps the data is not running. Start Evenkeel again, then retry.",
  },
  unexpected: {
    title: "Something went wrong",
    sentence: "Retry. If it happens again, close Evenkeel and start it once more.",
  },
  expired: "This window's key has expired. Start Evenkeel again, or open its start page.",
  gone: "Evenkeel has stopped behind this window. Close the window and start Evenkeel again.",
  notStarted: "Evenkeel did not start. Close this window and start Evenkeel again.",
  retry: "Retry",
  toFloor: "Go to the floor",
  toQueues: "Go to the queues",
  newestWeek: "Go to the newest week",
} as const;

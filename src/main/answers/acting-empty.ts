import { answer } from "./answer.ts";

/*
 * Acting on a floor on which nothing has been done yet: what the window is built against until the store
 * keeps sessions and decisions.
 */

const nothingYet = { code: "nothing-yet", sentence: "Nothing can be decided or booked yet." };
const refused = { message: nothingYet.sentence, data: nothingYet };

const view = answer.today.view.handler(({ context }) => ({
  day: context.today(),
  cards: [],
  shortOfTime: null,
  heldBack: 0,
  unknown: [],
  promises: { month: context.today().slice(0, 7), kept: 0, broken: 0, open: 0, byAgent: 0, atRisk: [] },
  comingUp: [],
  due: [],
  followUps: [],
  outcomes: [],
  late: [],
}));
export const todayAnswers = { view };

export const proposalsAnswers = {
  list: answer.proposals.list.handler(() => []),
  decide: answer.proposals.decide.handler(({ errors }) => {
    throw errors.REFUSED(refused);
  }),
  decided: answer.proposals.decided.handler(() => []),
  habits: answer.proposals.habits.handler(({ context }) => ({
    from: context.today(),
    to: context.today(),
    approvals: 0,
    unchanged: 0,
    timed: 0,
    underTenSeconds: 0,
    dismissed: 0,
  })),
  rules: answer.proposals.rules.handler(({ errors }) => {
    throw errors.REFUSED(refused);
  }),
  changeRules: answer.proposals.changeRules.handler(({ errors }) => {
    throw errors.REFUSED(refused);
  }),
};

const { sessions } = answer;
export const sessionsAnswers = {
  list: sessions.list.handler(() => []),
  one: sessions.one.handler(({ input, errors }) => {
    throw errors.UNKNOWN_SESSION({ data: { session: input.session } });
  }),
  book: sessions.book.handler(({ errors }) => {
    throw errors.REFUSED(refused);
  }),
  move: sessions.move.handler(({ input, errors }) => {
    throw errors.UNKNOWN_SESSION({ data: { session: input.session } });
  }),
  cancel: sessions.cancel.handler(({ input, errors }) => {
    throw errors.UNKNOWN_SESSION({ data: { session: input.session } });
  }),
  hold: sessions.hold.handler(({ input, errors }) => {
    throw errors.UNKNOWN_SESSION({ data: { session: input.session } });
  }),
  miss: sessions.miss.handler(({ input, errors }) => {
    throw errors.UNKNOWN_SESSION({ data: { session: input.session } });
  }),
  note: sessions.note.handler(({ input, errors }) => {
    throw errors.UNKNOWN_SESSION({ data: { session: input.session } });
  }),
  agreeStep: sessions.agreeStep.handler(({ input, errors }) => {
    throw errors.UNKNOWN_SESSION({ data: { session: input.session } });
  }),
  settleStep: sessions.settleStep.handler(({ errors }) => {
    throw errors.REFUSED(refused);
  }),
  followUp: sessions.followUp.handler(({ input, errors }) => {
    throw errors.UNKNOWN_SESSION({ data: { session: input.session } });
  }),
  calendar: sessions.calendar.handler(({ input, errors }) => {
    throw errors.UNKNOWN_SESSION({ data: { session: input.sessions[0] ?? 0 } });
  }),
};

export const scheduleAnswers = {
  week: answer.schedule.week.handler(({ errors }) => {
    throw errors.REFUSED(refused);
  }),
  slots: answer.schedule.slots.handler(({ errors }) => {
    throw errors.REFUSED(refused);
  }),
  check: answer.schedule.check.handler(({ errors }) => {
    throw errors.REFUSED(refused);
  }),
  coverage: answer.schedule.coverage.handler(() => ({
    topics: [],
    lapsesAfterWeeks: 26,
    known: false,
    rows: [],
  })),
};

export const catalogueAnswers = {
  list: answer.catalogue.list.handler(() => []),
  versions: answer.catalogue.versions.handler(() => []),
  save: answer.catalogue.save.handler(({ errors }) => {
    throw errors.REFUSED(refused);
  }),
};

const { agentCopy } = answer;
export const agentCopyAnswers = {
  page: agentCopy.page.handler(({ input, errors }) => {
    throw errors.UNKNOWN_AGENT({ data: input });
  }),
  handOver: agentCopy.handOver.handler(({ input, errors }) => {
    throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  }),
  handedOver: agentCopy.handedOver.handler(() => []),
  annotations: agentCopy.annotations.handler(() => []),
  annotate: agentCopy.annotate.handler(({ input, errors }) => {
    throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  }),
};

export const outcomesAnswers = {
  list: answer.outcomes.list.handler(() => ({
    outcomes: [],
    falseClaims: { share: 0, floors: 0, statements: 0 },
  })),
};

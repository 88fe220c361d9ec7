import { expect, test } from "vitest";
import { askedTopic } from "../../../src/domain/pulses/asked-topic.ts";
import { itemsThatShip, pulseItems } from "../../../src/domain/pulses/pulse-items.ts";
import { pulseTopics } from "../../../src/domain/pulses/pulse-topics.ts";

const table: readonly (readonly [string, string])[] = [
  // By code, however it is written.
  ["ek-control", "control"],
  ["EK_CONTROL", "control"],
  ["single-item-burnout", "burnout"],
  ["mini_z_burnout", "burnout"],
  // By words, in several languages.
  ["My workload these weeks", "demand"],
  ["Time pressure", "demand"],
  ["Zeitdruck in den letzten zwei Wochen", "demand"],
  ["Ma charge de travail", "demand"],
  ["Carga de trabajo", "demand"],
  ["Carico di lavoro", "demand"],
  ["Werkdruk", "demand"],
  ["My workload is manageable", "demand, turned round"],
  ["Meine Arbeitsbelastung ist angemessen", "demand, turned round"],
  ["I have control over my breaks", "control, and recovery has no word in it"],
  ["Ich habe Einfluss auf meine Arbeit", "control"],
  ["Je peux décider comment je travaille", "control"],
  ["My team leader supports me", "support"],
  ["Ich bekomme Unterstützung", "support"],
  ["Soutien de mon équipe", "support"],
  ["Apoyo de mi responsable", "support"],
  ["I know what is expected of me", "role-clarity"],
  ["Rollenklarheit", "role-clarity"],
  ["Recovery between contacts", "recovery"],
  ["Ich kann mich erholen", "recovery"],
  ["Can raise problems", "speaking-up"],
  ["Ich kann Probleme ansprechen", "speaking-up"],
  ["Puedo hablar abiertamente", "speaking-up"],
  ["I feel burned out by my work", "exhaustion"],
  ["Am Abend bin ich erschöpft", "exhaustion"],
  ["Je suis épuisé", "exhaustion"],
  ["Me siento agotada", "exhaustion"],
  ["Sono esausto", "exhaustion"],
  ["Estou exausta", "exhaustion"],
  ["Ik ben uitgeput", "exhaustion"],
  ["Jestem wyczerpany", "exhaustion"],
  // Nobody's to guess.
  ["Mood today", "other"],
  ["Burnout", "other"],
  ["Tired", "other"],
  ["Stress", "other"],
  ["How was your week?", "other"],
  ["Q1", "other"],
  ["", "other"],
  ["I do not feel supported", "other"],
  ["Ich bin nicht erschöpft", "other"],
  ["Je ne suis pas soutenu", "other"],
  ["Support helps me recover", "other"],
  ["My exhaustion is manageable", "other"],
];

test.each(table)("%s asks about: %s", (item, asked) => {
  const found = askedTopic(item);
  const [topic = ""] = asked.split(",");
  expect(found).toEqual(topic === "other" ? topic : { topic, reversed: asked.includes("turned round") });
});

test("every item that the console knows is known by its code and by its words", () => {
  for (const { code, wording, topic, reversed } of pulseItems)
    for (const text of [code, wording ?? code]) expect(askedTopic(text)).toEqual({ topic, reversed });
});

test("only items with a licence ship, in words that a plain file takes; every topic but the single item has one", () => {
  expect(itemsThatShip.map(({ topic }) => topic).sort()).toEqual(
    pulseTopics.filter((topic) => topic !== "burnout").toSorted(),
  );
  for (const { licence, source, wording } of itemsThatShip) {
    expect([licence, source]).not.toContain("");
    expect(licence).not.toMatch(/unknown/i);
    expect(wording).not.toMatch(/[,"]/);
  }
  for (const { licence, mayShip, wording } of pulseItems)
    if (/unknown/i.test(licence)) expect([mayShip, wording]).toEqual([false, null]);
});

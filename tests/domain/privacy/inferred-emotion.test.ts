import { expect, test } from "vitest";
import {
  areFeelings,
  isInferredEmotion,
  isMachinesGuess,
} from "../../../src/domain/privacy/inferred-emotion.ts";

const inferred = [
  "Sentiment",
  "sentiment",
  "Agent sentiment (AI)",
  "AgentSentiment",
  "Sentiment.Agent.Overall",
  "customer_sentiment_score",
  "Sentiment trend",
  "Sentimentwert",
  "Emotion score",
  "Emotion",
  "Emotions (auto)",
  "emotional_state",
  "Emotional tone",
  "Detected emotion",
  "Emotionserkennung",
  "Stimmung",
  "Stimmungslage des Agenten",
  "Stimmungsanalyse",
  "Gefühlslage",
  "Voice stress",
  "voice_stress_level",
  "Stress level",
  "Stresslevel",
  "Agent stress",
  "stress",
  "valence",
  "Valenz",
  "arousal",
  "Mood",
  "mood_index",
  "Agent mood",
  "tone",
  "Ton",
  "Support sentiment",
  "tone analysis",
  "Tone score",
  "AI tone",
  "Tone of voice (AI)",
  "Ton de la voix (IA)",
  "Tonfall (KI)",
  "Empathy (AI)",
  "Anger",
  "anger_score",
  "Frustration level",
  "Customer frustration",
  "Humeur du client",
  "Émotion détectée",
  "ánimo",
  "Estado de ánimo",
  "Sentimiento",
  "Análisis de sentimiento",
  "Emoción",
  "Sentimento do cliente",
  "Emoção",
  "Umore",
  "Stato d'animo",
  "Emozione rilevata",
  "Gemoedstoestand",
  "Emotie",
  "Nastrój klienta",
  "Emocje",
  "Nálada zákazníka",
  "Emoce",
  "Humør",
  "Følelser",
  "Stämning",
  "Mieliala",
  "Эмоция",
  "Настроение клиента",
  "Тональность",
  "Настрій",
  "Duygu durumu",
  "Ruh hali",
  "感情",
  "感情分析",
  "顧客の感情スコア",
  "情绪",
  "客户情绪",
  "감정",
  "Understands the customer's mood (AI)",
];

const scoredByPeople = [
  "Tone of voice",
  "Friendly tone",
  "Professional tone throughout",
  "Empathy",
  "Empathie",
  "Stress on next steps",
  "Acknowledges feelings",
  "Acknowledges the customer's emotions",
  "Understands the customer's mood",
  "Responds to customer sentiment",
  "Emotional intelligence",
  "Manages own emotions",
  "Did the agent recognise the customer's emotion?",
  "Erkennt die Stimmung des Kunden",
  "Reconnaît les émotions du client",
  "Reconoce las emociones del cliente",
  "Понимает эмоции клиента",
  "お客様の感情に寄り添う",
  "Calm and professional",
  "Handles frustration well",
  "Ownership",
  "Greeting",
  "Stimme und Sprache",
  "Voice quality",
  "Voice menu explained automatically",
  "Sense of humor",
  "Moderation",
  "Stressed the deadline",
  "Keystone",
  "Automatic payment explained",
  "Available",
  "Email",
  "Sentimental value",
  "Equivalence",
  "Fearless",
  "agent",
  "score",
  "",
];

test.each(inferred)("%s is what a machine inferred of feelings", (name) => {
  expect(isInferredEmotion(name)).toBe(true);
});

test.each(scoredByPeople)("%s is none", (name) => {
  expect(isInferredEmotion(name)).toBe(false);
});

test("a column whose values are words of feeling holds feelings, whatever it is called", () => {
  expect(areFeelings(["positive", "Negative", "", "neutral"])).toBe(true);
  expect(areFeelings(["POSITIVE", "POSITIVE", "POSITIVE"])).toBe(true);
  expect(areFeelings(["wütend", "glücklich", "neutral", "traurig"])).toBe(true);
  expect(areFeelings(["Позитив", "негатив", "Нейтральный"])).toBe(true);
  expect(areFeelings(["愤怒", "高兴", "中性"])).toBe(true);
});

test("few words of feeling among others make no column of feelings", () => {
  expect(areFeelings([])).toBe(false);
  expect(areFeelings(["positive", "negative"])).toBe(false);
  expect(areFeelings(["Sales", "Calm", "Support", "Billing", "Positive", "Negative"])).toBe(false);
  expect(areFeelings(["4", "5", "3"])).toBe(false);
});

test.each(["Agent sentiment (AI)", "Stimmung (KI)", "Voice stress", "Detected emotion"])(
  "%s says itself that a machine guessed it",
  (name) => expect(isMachinesGuess(name)).toBe(true),
);
test.each(["Mood today", "Stimmung", "How stressed are you?", "load", ""])(
  "%j may be asked of a person",
  (name) => expect(isMachinesGuess(name)).toBe(false),
);

import fc from "fast-check";

// One commit gives one verdict: property tests draw the same cases in every run. EVENKEEL_SEED draws
// others; `npm run test:seeds` goes through many, and what it finds becomes an example in its test.
fc.configureGlobal({ seed: Number(process.env.EVENKEEL_SEED ?? 1) });

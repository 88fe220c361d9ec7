import { config } from "zod";

// The content policy forbids `new Function`, with which zod would probe for it. Imported before any schema.
config({ jitless: true });

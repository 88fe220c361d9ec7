import { Link } from "@tanstack/react-router";
import { failureWords } from "../words/failures.ts";

const words = failureWords.noPage;

/** An address that leads nowhere, and the way to where one begins. */
export function NoPage() {
  return (
    <div className="page">
      <div className="card message" role="alert">
        <h1>{words.title}</h1>
        <p className="second">{words.sentence}</p>
        <Link to="/" className="text-link">
          {words.toToday}
        </Link>
      </div>
    </div>
  );
}

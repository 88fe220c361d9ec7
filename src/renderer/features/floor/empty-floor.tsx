import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { SampleOffer } from "../../components/sample-offer.tsx";
import { floorWords } from "../../words/floor.ts";
import { GuideLink } from "../guide/guide-link.tsx";

const words = floorWords.empty;

/** An empty floor teaches with one picture and one action. */
export function EmptyFloor() {
  const navigate = useNavigate();
  return (
    <section className="card floor-empty">
      <Picture />
      <h2>{words.title}</h2>
      <p className="second">{words.lead}</p>
      <Button onClick={() => navigate({ to: "/import" })}>{words.action}</Button>
      <GuideLink />
      <SampleOffer />
    </section>
  );
}

const newestWeek = 7;
const weeks = [
  { week: 0, bar: 10, dot: 16 },
  { week: 1, bar: 14, dot: 13 },
  { week: 2, bar: 12, dot: 14 },
  { week: 3, bar: 16, dot: 10 },
  { week: 4, bar: 13, dot: 11 },
  { week: 5, bar: 18, dot: 8 },
  { week: 6, bar: 15, dot: 9 },
  { week: newestWeek, bar: 22, dot: 6 },
].map(({ week, bar, dot }) => ({ week, bar, x: 268 + week * 14, dotX: 416 + week * 16, dotY: dot + 64 }));

function Picture() {
  return (
    <svg className="floor-empty-picture" viewBox="0 0 560 150" role="img" aria-label={words.picture}>
      {words.files.map((name, at) => (
        <g key={name} transform={`translate(0 ${at * 50})`}>
          <path className="paper" d="M1 5h84l12 12v24h-96z" />
          <path className="paper" d="M85 5v12h12" />
          <text x="12" y="28">
            {name}
          </text>
          <path className="thread" d={`M98 24C150 24 150 ${75 - at * 50} 200 ${75 - at * 50}`} />
        </g>
      ))}
      <rect className="paper" x="200" y="49" width="359" height="52" rx="8" />
      <circle className="person" cx="228" cy="69" r="6" />
      <path className="person" d="M217 88c1-9 6-11 11-11s10 2 11 11" />
      {weeks.map(({ week, bar, x }) => (
        <rect
          key={week}
          className={week === newestWeek ? "bar bar-now" : "bar"}
          x={x}
          y={88 - bar}
          width="10"
          height={bar}
        />
      ))}
      <path className="emp-line" d={`M${weeks.map(({ dotX, dotY }) => `${dotX} ${dotY}`).join("L")}`} />
      {weeks.map(({ week, dotX, dotY }) => (
        <circle key={week} className="emp-dot" cx={dotX} cy={dotY} r="2.5" />
      ))}
    </svg>
  );
}

import { Radio } from "@mantine/core";
import { type Account, accounts } from "../../../domain/acting/kinds.ts";
import { actingWords } from "../../words/acting.ts";

/** On whose account a session is moved or cancelled; what the agent asked for breaks no promise. */
export function AccountChoice({
  label,
  account,
  onChange,
}: {
  readonly label: string;
  readonly account: Account | undefined;
  readonly onChange: (account: Account) => void;
}) {
  return (
    <Radio.Group
      label={label}
      required
      value={account ?? ""}
      onChange={(value) => {
        const chosen = accounts.find((known) => known === value);
        if (chosen) onChange(chosen);
      }}
    >
      <div className="dialog-choices">
        {accounts.map((known) => (
          <Radio key={known} value={known} label={actingWords.account[known]} />
        ))}
      </div>
    </Radio.Group>
  );
}

const ofEmpathy = ["/empathy", "/evaluate", "/forms", "/qa-form"];
const ofEvaluations = ["supervisor", "qa-lead"];
const ofHr = ["/hr", "/reports", "/worked-out"];

/** Whether a view has anything to show to a role. HR sees groups; everybody else has no use for their view. */
export function isViewOf(role: string | undefined, path: string): boolean {
  const ofGroups = ofHr.some((start) => path.startsWith(start));
  if (ofEmpathy.some((start) => path.startsWith(start)))
    return role === undefined || ofEvaluations.includes(role);
  return role === "hr" ? ofGroups : !path.startsWith("/hr");
}

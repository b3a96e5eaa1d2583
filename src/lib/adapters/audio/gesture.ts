/** Whether the reader has just pressed or tapped something, so that the browser lets sound begin. True where it does not tell. */
export function withinGesture(): boolean {
  const activation = (navigator as { userActivation?: UserActivation }).userActivation;
  return activation?.isActive ?? true;
}

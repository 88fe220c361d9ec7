import { Notification } from "electron";

/** Notifies of something that ended while nobody was looking at the window, where the platform can. */
export function announce(news: { readonly title: string; readonly body: string; onClick(): void }): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: news.title, body: news.body });
  notification.on("click", () => news.onClick());
  notification.show();
}

package org.indusco.server.api;

import java.io.IOException;
import java.time.Duration;
import org.indusco.app.job.Live;
import org.indusco.app.job.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One listener's stream of what becomes of a job.
///
/// Steps follow each other faster than anybody can read: of those within a fifth of a second only
/// the first is sent. The end is always sent, and closes the stream.
final class JobEvents {

  private static final Duration LONGEST = Duration.ofHours(2);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
  private @Nullable Live last;
  private boolean over;

  SseEmitter emitter() {
    return emitter;
  }

  /// What is closed when nobody listens any more.
  void until(Watch watch) {
    emitter.onCompletion(watch::close);
    emitter.onTimeout(watch::close);
    emitter.onError(error -> watch.close());
  }

  synchronized void tell(Live live) {
    boolean end = live.job().state().ended();
    if (over || (!end && tooSoon(live))) {
      return;
    }
    last = live;
    try {
      emitter.send(
          SseEmitter.event()
              .name(end ? "end" : "progress")
              .data(JobRow.of(live, /* stale= */ false), MediaType.APPLICATION_JSON));
      if (end) {
        over = true;
        emitter.complete();
      }
    } catch (IOException e) {
      over = true;
      emitter.completeWithError(e);
    }
  }

  private boolean tooSoon(Live live) {
    return last != null
        && last.job().state() == live.job().state()
        && live.at().isBefore(last.at().plus(PAUSE));
  }
}

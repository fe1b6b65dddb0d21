package org.indusco.server.api;

import java.time.Instant;
import java.util.UUID;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Job;
import org.indusco.app.job.Live;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Wish;
import org.jspecify.annotations.Nullable;

/// A job.
///
/// @param kind `PLAN`, `TRIAL` or `FRONTIER`
/// @param wish what plan is wanted; null for another kind
/// @param trial what is to be tried; null for another kind
/// @param frontier which goals are to be traded off; null for another kind
/// @param state `QUEUED`, `RUNNING`, `DONE`, `CANCELLED`, `FAILED` or `STOPPED`
/// @param phase what planning is doing; null when it says nothing
/// @param value estimated so far, in money; null when nothing is heard of it
/// @param bound proven so far, in money; null when nothing is heard of it
/// @param gap how far the value can be from the best, as a share of the bound; null likewise
/// @param step how far a trial or frontier has come
/// @param plan the hash of the plan that was made; empty when there is none
/// @param stale whether the network says something else now than what is worked with
/// @param message why nothing was made; empty when there is nothing to say
record JobRow(
    UUID id,
    String network,
    long revision,
    String author,
    String kind,
    @Nullable Wish wish,
    @Nullable Trial trial,
    @Nullable FrontierWish frontier,
    String state,
    Instant askedAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String phase,
    @Nullable Double value,
    @Nullable Double bound,
    @Nullable Double gap,
    Live.Step step,
    String plan,
    boolean stale,
    String message) {

  static JobRow of(Live live, boolean stale) {
    Job job = live.job();
    // What a job came to, its plan tells for good; how it came on, only who was there.
    boolean heard = live.phase() != null;
    return new JobRow(
        job.id(),
        job.network(),
        job.revision(),
        job.author(),
        switch (job.task()) {
          case Wish wish -> "PLAN";
          case Trial trial -> "TRIAL";
          case FrontierWish wish -> "FRONTIER";
        },
        job.task() instanceof Wish wish ? wish : null,
        job.task() instanceof Trial trial ? trial : null,
        job.task() instanceof FrontierWish wish ? wish : null,
        job.state().name(),
        job.askedAt(),
        job.startedAt(),
        job.endedAt(),
        live.phaseName(),
        heard ? live.value() : null,
        heard ? live.bound() : null,
        heard ? live.gap() : null,
        live.step(),
        job.plan(),
        stale,
        job.message());
  }
}

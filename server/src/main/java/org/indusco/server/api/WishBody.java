package org.indusco.server.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.indusco.app.job.Wish;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// What every wish for plans says. It is no record, whose fields must all be there: what is left
/// out is as usual.
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
abstract class WishBody {

  /// As of which revision; the newest when it is left out.
  private @Nullable Long revision;

  /// What may be known of dangers: `first-day`, `hindsight` or a day.
  @JsonSetter(nulls = Nulls.FAIL)
  String knowing = Wish.USUAL.knowing();

  /// How near each plan comes to the bound, as a share of it.
  double gap = Wish.USUAL.gap();

  /// Of what is drawn by chance.
  long seed = Wish.USUAL.seed();

  final OptionalLong revision() {
    return revision == null ? OptionalLong.empty() : OptionalLong.of(revision);
  }

  /// A wish that is refused for its gap or for what may be known.
  ///
  /// @throws ProblemException that names which of the two it is
  final <W> W wished(Supplier<W> wish) {
    try {
      return wish.get();
    } catch (IllegalArgumentException e) {
      boolean ofGap = !(gap > 0 && gap < 1);
      throw new ProblemException(
          Problem.of(Code.BAD_VALUE)
              .at(ofGap ? "/gap" : "/knowing")
              .with(ofGap ? Double.toString(gap) : knowing));
    }
  }
}

package org.indusco.exchange.folio;

import java.util.function.BiPredicate;
import org.indusco.model.schema.Dated;

/// What somebody may see of a network through its time.
///
/// @param depot tells of a depot by its id whether it is seen during a time
/// @param cooperative tells of a cooperative by its id whether it is seen during a time
/// @param sealed tells of a cooperative whether it is withheld where it stands during a time: it
///     then has no place and no depot but a region, and nothing is told of it in free words
/// @param all whether nothing of the network is withheld: only then is told what happened, since
///     free words can name anything
public record Eyes(
    BiPredicate<String, Dated> depot,
    BiPredicate<String, Dated> cooperative,
    BiPredicate<String, Dated> sealed,
    boolean all) {

  /// That see all.
  public static final Eyes OPEN =
      new Eyes((id, when) -> true, (id, when) -> true, (id, when) -> false, /* all= */ true);
}

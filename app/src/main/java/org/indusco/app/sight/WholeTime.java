package org.indusco.app.sight;

import java.util.function.BiPredicate;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Dated;

/// A whole network through its days, and what somebody may see of its bodies during a time: for
/// what is shown of all days at once. Whoever takes it must ask it of every body that is shown, for
/// each time in which the body stood and belonged alike.
///
/// @param network the whole
/// @param key the same for the same network
/// @param depot tells of a depot by its id whether it is seen
/// @param cooperative tells of a cooperative by its id whether it is seen
/// @param sealed tells of a cooperative whether it is withheld where it stands
/// @param all whether nothing is withheld
public record WholeTime(
    Network network,
    String key,
    BiPredicate<String, Dated> depot,
    BiPredicate<String, Dated> cooperative,
    BiPredicate<String, Dated> sealed,
    boolean all) {}

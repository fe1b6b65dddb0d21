package org.indusco.app.sight;

import java.util.function.Predicate;
import org.indusco.model.network.Network;

/// A whole network on a day, and what somebody may see of its bodies on it: for what is worked out
/// once of the whole and shown in parts. Whoever takes it must ask it of every body that is shown.
///
/// @param network the whole
/// @param key the same for the same network
/// @param depot tells of a depot by its id whether it is seen
/// @param cooperative tells of a cooperative by its id whether it is seen
/// @param sealed tells of a cooperative whether it is withheld where it stands
public record View(
    Network network,
    String key,
    Predicate<String> depot,
    Predicate<String> cooperative,
    Predicate<String> sealed) {}

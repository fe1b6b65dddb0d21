package org.indusco.app.change;

import org.indusco.model.network.Network;
import org.indusco.model.wording.Language;

/// One alteration of a network.
public sealed interface Change
    permits AddZone,
        AdjustLabour,
        AdjustOrder,
        AdjustPremises,
        AdjustSupply,
        ClosePlace,
        CutRoute,
        LoseDepot,
        PinUnit,
        WeighGoal {

  /// The network with this change made. What the change names is there, as [ChangeReader] makes
  /// sure.
  ///
  /// @param completed a network with its defaults filled in
  /// @throws ChangeException when it takes away more than there is
  Network applyTo(Network completed);

  /// What changes, as a sentence with the names of things.
  ///
  /// @param completed the network before the change
  String sentence(Network completed, Language language);

  /// The change in the words that [ChangeReader#read] takes, such as `close luoyang@1940-09`.
  String words();
}

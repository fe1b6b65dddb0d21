package org.indusco.app.change;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.network.Zone;
import org.indusco.model.wording.Language;

/// Several changes, made one after the other.
public record Changes(List<Change> all) {

  public Changes {
    all = List.copyOf(all);
  }

  /// The network with all changes made in their order.
  ///
  /// @param completed a network with its defaults filled in
  public Network applyTo(Network completed) {
    Network changed = completed;
    for (Change change : all) {
      changed = change.applyTo(changed);
    }
    return changed;
  }

  /// Whether no plan of the changed network can be better than all of the network before, since
  /// places, depots, routes, labour or supply are only taken away.
  public boolean onlyTakeAway() {
    return all.stream().allMatch(Changes::takesAway);
  }

  private static boolean takesAway(Change change) {
    return switch (change) {
      case ClosePlace _, LoseDepot _, CutRoute _ -> true;
      // Some funds lend only where guerrillas work.
      case AddZone zone -> zone.kind() != Zone.Kind.GUERRILLA;
      case AdjustPremises premises -> premises.room().lessens();
      case AdjustLabour labour -> labour.quantity().lessens();
      case AdjustSupply supply -> supply.quantity().lessens();
      // A pin may bring a place that was no candidate before.
      case AdjustOrder _, PinUnit _, WeighGoal _ -> false;
    };
  }

  /// What changes, a sentence for each change.
  ///
  /// @param completed the network before the changes
  public List<String> sentences(Network completed, Language language) {
    List<String> sentences = new ArrayList<>();
    Network changed = completed;
    for (Change change : all) {
      sentences.add(change.sentence(changed, language));
      changed = change.applyTo(changed);
    }
    return sentences;
  }

  /// The changes in the words that [ChangeReader#read] takes.
  public List<String> words() {
    return all.stream().map(Change::words).toList();
  }
}

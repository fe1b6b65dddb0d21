package org.indusco.app.people;

import java.util.Optional;
import java.util.regex.Pattern;

/// Over what a role holds.
///
/// Written as text it is `*` for everything, `cic` for a network, `cic/northwest` for a region of
/// it, `cic:government` for a party of it.
public sealed interface Scope {

  /// What an id of a network, a region or a party looks like.
  Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  /// All networks.
  record Everything() implements Scope {
    @Override
    public String text() {
      return "*";
    }
  }

  /// One network as a whole.
  ///
  /// @param network its id
  record OfNetwork(String network) implements Scope {
    /// Refuses what is no id.
    public OfNetwork {
      requireId(network);
    }

    @Override
    public String text() {
      return network;
    }
  }

  /// One region of a network.
  ///
  /// @param network its id
  /// @param region its id
  record OfRegion(String network, String region) implements Scope {
    /// Refuses what is no id.
    public OfRegion {
      requireId(network);
      requireId(region);
    }

    @Override
    public String text() {
      return network + "/" + region;
    }
  }

  /// One party of a network.
  ///
  /// @param network its id
  /// @param party its id
  record OfParty(String network, String party) implements Scope {
    /// Refuses what is no id.
    public OfParty {
      requireId(network);
      requireId(party);
    }

    @Override
    public String text() {
      return network + ":" + party;
    }
  }

  /// The scope as text.
  String text();

  /// The scope that a text means.
  static Optional<Scope> find(String text) {
    if (text.equals("*")) {
      return Optional.of(new Everything());
    }
    int slash = text.indexOf('/');
    int colon = text.indexOf(':');
    int cut = Math.max(slash, colon);
    String network = cut < 0 ? text : text.substring(0, cut);
    String part = cut < 0 ? "" : text.substring(cut + 1);
    if (!isId(network) || (cut >= 0 && !isId(part))) {
      return Optional.empty();
    }
    return Optional.of(
        cut < 0
            ? new OfNetwork(network)
            : slash >= 0 ? new OfRegion(network, part) : new OfParty(network, part));
  }

  private static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  private static void requireId(String text) {
    if (!isId(text)) {
      throw new IllegalArgumentException("no id: " + text);
    }
  }
}

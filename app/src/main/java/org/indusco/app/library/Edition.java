package org.indusco.app.library;

import java.util.List;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Span;
import org.indusco.atlas.place.Bodies;
import org.indusco.atlas.place.Ground;
import org.indusco.atlas.place.SharedGround;
import org.indusco.model.network.Network;
import org.indusco.model.text.TextNetwork;

/// A network as it stands during a span of days, as it was known at a revision. What takes long is
/// worked out when somebody first asks for it. Safe for use by several threads.
public final class Edition {

  private final NetworkCard card;
  private final long revision;
  private final Span days;
  private final NetworkReader.ReadNetwork read;
  private final SoundDays soundDays;
  private final SharedGround<Ground> grounds;
  private volatile boolean sound;

  /// @param days the days on which it stands like this
  /// @param read its tables, and what they give
  /// @param sound the days on which it is known to be sound, and which learns of more
  /// @param grounds of networks
  Edition(
      NetworkCard card,
      long revision,
      Span days,
      NetworkReader.ReadNetwork read,
      SoundDays sound,
      SharedGround<Ground> grounds) {
    this.card = card;
    this.revision = revision;
    this.days = days;
    this.read = read;
    this.soundDays = sound;
    this.grounds = grounds;
  }

  /// The network, with the head that it had when the edition was made.
  public NetworkCard card() {
    return card;
  }

  /// As of which revision it is.
  public long revision() {
    return revision;
  }

  /// The days on which it stands like this; the days of bodies and zones are columns of its tables
  /// and do not part editions.
  public Span days() {
    return days;
  }

  /// Its tables.
  public TextNetwork texts() {
    return read.texts();
  }

  /// The same as records; to be used only when it is sound.
  public Network network() {
    return read.network();
  }

  /// Its bodies, as all is known that ever was; to be used only when it is sound.
  public Bodies bodies() {
    return Bodies.of(network(), grounds.of(network()));
  }

  /// Everything that is wrong with it. All of it is read for that.
  public List<Fault> faults() {
    return read.faults();
  }

  /// SHA-256 in hex of its texts.
  public String hash() {
    return read.hash();
  }

  /// The same for editions with the same tables while they are lent, and for no others: for what is
  /// kept of them meanwhile. Other than the hash it takes no time.
  public String key() {
    return read.key();
  }

  /// Whether it has no faults. That is known without reading all of it when it had none before the
  /// last changes, and these were found to leave none.
  public boolean sound() {
    if (!sound) {
      sound = soundDays.known(revision, days);
    }
    if (!sound && read.faults().isEmpty()) {
      sound = true;
      soundDays.found(revision, days);
    }
    return sound;
  }

  /// What reading its tables gives.
  NetworkReader.ReadNetwork read() {
    return read;
  }
}

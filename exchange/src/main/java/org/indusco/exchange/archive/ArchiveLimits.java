package org.indusco.exchange.archive;

/// What a container may hold at most.
public final class ArchiveLimits {

  /// Bytes of the file itself.
  public static final int FILE_BYTES = 20 << 20;

  /// Parts.
  public static final int PARTS = 1000;

  /// Bytes of one part, unpacked.
  public static final long PART_BYTES = 100L << 20;

  /// Bytes of all parts together, unpacked.
  public static final long ALL_BYTES = 200L << 20;

  /// How many times its packed size a part may have, beyond the first [#FREE_BYTES].
  public static final int RATIO = 100;

  /// Bytes of a part that may be packed however tightly.
  public static final long FREE_BYTES = 100L << 10;

  private ArchiveLimits() {}
}

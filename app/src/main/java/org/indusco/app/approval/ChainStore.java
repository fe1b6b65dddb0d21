package org.indusco.app.approval;

import java.util.List;

/// Where the records of chains are kept.
public interface ChainStore {

  /// The records of a network in order.
  List<ApprovalRecord> records(String network);

  /// Adds a record.
  ///
  /// @return whether it was added; not when its number is taken, because somebody else was quicker
  boolean add(ApprovalRecord record);
}

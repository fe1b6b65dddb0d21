package org.indusco.app.approval;

import java.util.ArrayList;
import java.util.List;

/// Chains in memory.
public final class MemoryChains implements ChainStore {

  private final List<ApprovalRecord> records = new ArrayList<>();

  @Override
  public synchronized List<ApprovalRecord> records(String network) {
    return records.stream().filter(record -> record.network().equals(network)).toList();
  }

  @Override
  public synchronized boolean add(ApprovalRecord record) {
    boolean taken =
        records.stream()
            .anyMatch(
                there ->
                    there.network().equals(record.network()) && there.number() == record.number());
    return !taken && records.add(record);
  }
}

package org.indusco.cli.wire;

import java.util.SortedMap;
import java.util.TreeMap;
import org.indusco.app.job.PlanPacking;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.model.plan.Plan;

/// Keeps plans as the files of their folders.
public final class FilesPacking implements PlanPacking {

  @Override
  public SortedMap<String, byte[]> pack(Plan plan) {
    return new TreeMap<>(PlanFolder.files(plan));
  }

  @Override
  public Plan unpack(SortedMap<String, byte[]> files) {
    try {
      return PlanFolder.read(files);
    } catch (PlanException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}

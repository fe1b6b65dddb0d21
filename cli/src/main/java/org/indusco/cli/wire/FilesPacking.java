package org.indusco.cli.wire;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indusco.app.job.PlanPacking;
import org.indusco.exchange.FrontierFiles;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.exchange.TrialFiles;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.plan.Plan;
import org.indusco.model.trial.TrialResult;

/// Keeps plans as the files of their folders, and what came of trials and frontiers as tables.
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

  @Override
  public Set<String> figures() {
    return PlanFolder.FIGURES;
  }

  @Override
  public SortedMap<String, byte[]> pack(TrialResult result) {
    return TrialFiles.files(result);
  }

  @Override
  public TrialResult unpackTrial(SortedMap<String, byte[]> files) {
    try {
      return TrialFiles.read(files);
    } catch (PlanException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  @Override
  public SortedMap<String, byte[]> pack(FrontierResult result) {
    return FrontierFiles.files(result);
  }

  @Override
  public FrontierResult unpackFrontier(SortedMap<String, byte[]> files) {
    try {
      return FrontierFiles.read(files);
    } catch (PlanException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}

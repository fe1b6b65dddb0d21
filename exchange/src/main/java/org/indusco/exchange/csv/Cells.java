package org.indusco.exchange.csv;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// The cells of a row as one text: a file of many short cells then takes little more memory than
/// its bytes.
final class Cells extends AbstractList<String> implements RandomAccess {

  private final String text;
  private final int[] ends;

  private Cells(String text, int[] ends) {
    this.text = text;
    this.ends = ends;
  }

  static Cells of(List<String> cells) {
    int[] ends = new int[cells.size()];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ends.length; i++) {
      ends[i] = text.append(cells.get(i)).length();
    }
    return new Cells(text.toString(), ends);
  }

  @Override
  public String get(int index) {
    return text.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
  }

  @Override
  public int size() {
    return ends.length;
  }
}

package org.indusco.server.api;

import java.util.List;
import java.util.function.Function;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;

/// Which part of a long list is asked for.
///
/// @param page from 1
/// @param size how many rows a page has
public record Paging(int page, int size) {

  private static final int LARGEST = 1000;
  private static final int LAST = 1_000_000;

  /// A page of a list.
  ///
  /// @param <T> of its rows
  /// @param page from 1
  /// @param size how many rows a page has
  /// @param total how many rows there are on all pages
  /// @param rows of this page
  public record Rows<T>(int page, int size, int total, List<T> rows) {

    /// The same page of something else for each row.
    public <R> Rows<R> map(Function<T, R> told) {
      return new Rows<>(page, size, total, rows.stream().map(told).toList());
    }
  }

  /// Reads the two parameters.
  ///
  /// @throws ProblemException when they are no numbers, or beyond what is allowed
  public static Paging of(String page, String size) {
    return new Paging(number("page", page, LAST), number("size", size, LARGEST));
  }

  private static int number(String name, String text, int most) {
    if (!text.matches("\\d{1,100}")) {
      throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at(name).with(text));
    }
    String bare = text.replaceFirst("^0+(?=.)", "");
    if (bare.length() > 9 || Integer.parseInt(bare) < 1 || Integer.parseInt(bare) > most) {
      throw new ProblemException(Problem.of(Code.LIMIT, 1, most).at(name).with(text));
    }
    return Integer.parseInt(bare);
  }

  /// The rows of the page.
  public <T> Rows<T> cut(List<T> all) {
    long from = Math.min((long) (page - 1) * size, all.size());
    long to = Math.min(from + size, all.size());
    return new Rows<>(page, size, all.size(), all.subList((int) from, (int) to));
  }
}

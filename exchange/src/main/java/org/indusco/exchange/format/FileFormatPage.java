package org.indusco.exchange.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.indusco.exchange.archive.ArchiveLimits;
import org.indusco.exchange.fault.Limit;
import org.indusco.exchange.workbook.WorkbookLimits;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.Schema;

/// The page that documents every table and column, as Markdown.
public final class FileFormatPage {

  private static final String HEAD =
      """
      # The files of networks and plans

      *This page is generated from the definitions in `model`; a test fails when it is stale.*

      A network is a folder: a CSV file for each table, and a GeoJSON file for each layer of shapes; or
      it is [a workbook](#a-network-as-a-workbook).
      A half-empty spreadsheet already plans: NEEDED are needed, and `orders` or `demand`. Every other
      table may be missing, and so may every column that is not marked as needed; what is assumed
      then stands below, and `indusco check` says which of it was. Beside the tables,
      `datapackage.json` describes them for other programs (Frictionless Data Package 2).

      ## How values are written

      | kind | written as |
      |---|---|
      | file | CSV (RFC 4180) in UTF-8, with or without a byte order mark. Cells are parted by commas, semicolons or tabs, whichever the header holds most of; a cell that holds one of them, a quote or a line break stands in double quotes, and quotes within it are doubled. Written are commas, LF, and no needless quotes. The case of a file's name does not count |
      | header | the first line: the names of the columns, in any order and case, with spaces or hyphens for low lines and a unit in parentheses behind them if you like. A heading that is nearly that of a missing column is a fault; any other unknown one is told of and not used |
      | row | one line, counted as an editor counts: the header is row 1. Rows without any text are skipped |
      | cell | spaces around it do not count; an empty one means the default |
      | text | as it is |
      | number | digits with a decimal point, such as 1234.5, -0.25 or 2e6: no groups (1,234), no units (12 kg), no per cent |
      | whole number | a number without decimals |
      | yes or no | yes, no; true, false, 1 and 0 are read too |
      | one of some words | one of the words in lower case; spaces and hyphens are read as low lines |
      | day | 1940-07-15 |
      | month | 1940-07 |
      | date, as exact as known | EDTF (ISO 8601-2): 1940, 1940-07, 1940-07-15, 1940-21 (spring) to 1940-24 (winter), each with `~` (approximate), `?` (uncertain) or `%` (both) behind it, or two of them parted by `/` |
      | list | texts parted by semicolons |

      From and to are half-open: a row holds from its first day or month until before the other one;
      an empty cell means that it has no such end. A date such as 9999-12-31 is refused.

      In a file parted by semicolons, in which no number has a decimal point for certain, 1.234 may
      also mean 1234 and is refused. Ids hold no letters that look like Latin ones among Latin ones,
      and nothing that cannot be seen.

      A text that begins with `=`, `+`, `-`, `@`, a tab, a line break, or the full-width form of one of
      the signs, would be run as a formula by a spreadsheet that opens the file. Unless it is a plain
      number, it is written with an apostrophe in front; reading takes it away again. When a text has
      an apostrophe there of its own, it gets one more and loses one.

      ## Limits

      What passes one of these is refused, so that no file takes more memory or time than it is worth.

      | file | limit | most |
      |---|---|---|
      LIMITS

      ## A network as a workbook

      An .xlsx workbook with sheets of the names of the tables is the same network. The first row with
      a text holds the headings; a unit in parentheses behind one does not count. Cells are read as the
      texts that would stand in a CSV file:

      | in a cell | read as |
      |---|---|
      | a number | the shortest digits that mean it; 5 % is 0.05; formats do not count |
      | a date | 1940-07-15; 1940-07 when its format shows no day and it is the first; 1940 likewise; days counted from 1904 as such |
      | a formula | the value that the workbook stores for it; one without, or with an error, is a fault |
      | a text | itself, whatever it looks like |

      A sheet whose name begins with `#` is left alone, and an empty one counts as none; one with only
      headings is a table without rows. Hidden rows, columns and sheets are read, and told of. Macros and
      links to other files are left alone. The shapes of `NAME.xlsx` lie beside it in the folder
      `NAME.shapes`, named as in a folder.

      `indusco new NAME.xlsx` writes one to begin with. `indusco convert` goes from one form to the other
      and keeps every text, also of unknown tables and columns, and every unknown layer; other files are
      not taken along. Numbers and days become such cells only where their text comes back the same.

      A workbook may have up to XLSXBYTES MiB, unpacked XLSXALL MiB and a part of it XLSXPART MiB, XLSXPARTS parts,
      XLSXSHEETS sheets, XLSXCOLUMNS columns with a text in each, XLSXCELLS cells with a text, and XLSXCHARS characters in a cell.

      ## Shapes

      `regions.geojson` and `zones.geojson` give the rows of their tables areas; `land`, `lakes`,
      `rivers`, `provinces`, `neighbours`, `railways` and `roads` (each `.geojson`) are the base map.
      They are GeoJSON (RFC 7946) in WGS 84. A feature's property `id` names the row. When a region or
      zone has other shapes at other times, it has a feature for each, with the properties `from` and
      `to` as days, half-open like those of rows; a feature without them holds at all times.

      ## Where rows come from

      Nearly every table may carry four more columns: `source` (ids of the table sources, parted by
      semicolons, or words), `basis` (sourced, estimated or recalled), `confidence` (high, medium or
      low) and `note`.
      """;

  private FileFormatPage() {}

  /// The whole page.
  public static String markdown() {
    List<String> needed =
        Network.schemas().stream()
            .filter(schema -> schema.table().required())
            .map(schema -> "`" + schema.name() + "`")
            .toList();
    String last = needed.getLast();
    String list = String.join(", ", needed.subList(0, needed.size() - 1)) + " and " + last;
    StringBuilder page = new StringBuilder(limits(HEAD.replace("NEEDED", list)));
    page.append("\n## Tables of a network\n\n");
    overview(page, Network.schemas(), "network");
    Network.schemas().forEach(schema -> TableSection.append(page, "network", schema));
    page.append(
        """

        ## Tables of a plan

        A plan is a folder too. `summary.json` holds its figures (value, bound, gap, whether it was
        checked and stopped early, what was known, times, counts, version, seed and the hash of the
        network) and is written last: a folder without it holds no finished plan. `origin.json`
        names the network's folder and the changes that were made before planning. Months are those
        of the network's horizon.

        `restart.gz` is no part of what the plan means. It holds where the search stood, so that a
        changed network can be planned from there (`start` in `summary.json` says from what a plan
        was planned): without it, a changed network is planned from nothing. It may be deleted. In
        gzip, with numbers as Java's `DataOutput` writes them: the text `indusco restart 1`; hash of the
        network, value and bound of the plan, by which it knows the plan; a count of words and the words
        (ids, and `>` for a month of moving); the first month (12 times the year, plus 0 to 11), how many,
        the gap, two figures of pace; prices, then amounts, each a count and of each kind, item, place (as
        words by number, from 0), a number among alike ones and a figure for each month; courses, a count
        and of each the cooperative, its share, whether the plan takes it, and the place in each month.

        """);
    overview(page, Plan.schemas(), "plan");
    Plan.schemas().forEach(schema -> TableSection.append(page, "plan", schema));
    return page.toString();
  }

  private static String limits(String head) {
    String rows =
        Arrays.stream(Limit.values())
            .map(
                limit ->
                    "| " + limit.format() + " | " + limit.meaning() + " | " + limit.shown() + " |")
            .collect(Collectors.joining("\n"));
    return workbookLimits(head).replace("LIMITS", rows);
  }

  private static String workbookLimits(String head) {
    return head.replace("XLSXBYTES", "" + (ArchiveLimits.FILE_BYTES >> 20))
        .replace("XLSXALL", "" + (ArchiveLimits.ALL_BYTES >> 20))
        .replace("XLSXPARTS", String.format(Locale.ROOT, "%,d", ArchiveLimits.PARTS))
        .replace("XLSXPART", "" + (ArchiveLimits.PART_BYTES >> 20))
        .replace("XLSXSHEETS", "" + WorkbookLimits.SHEETS)
        .replace("XLSXCOLUMNS", "" + WorkbookLimits.USED_COLUMNS)
        .replace("XLSXCELLS", String.format(Locale.ROOT, "%,d", WorkbookLimits.CELLS))
        .replace("XLSXCHARS", String.format(Locale.ROOT, "%,d", WorkbookLimits.CELL_CHARACTERS));
  }

  private static void overview(StringBuilder page, List<Schema<?>> schemas, String owner) {
    page.append("| table | a row is | when it is missing |\n|---|---|---|\n");
    for (Schema<?> schema : schemas) {
      String missing = schema.table().absent();
      if (schema.table().required()) {
        missing = "**needed**";
      }
      page.append("| [")
          .append(schema.name())
          .append("](#")
          .append(TableSection.anchor(owner, schema))
          .append(") | ")
          .append(TableSection.cell(schema.table().meaning()))
          .append(" | ")
          .append(TableSection.cell(missing))
          .append(" |\n");
    }
  }
}

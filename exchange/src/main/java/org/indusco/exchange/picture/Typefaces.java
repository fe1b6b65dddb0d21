package org.indusco.exchange.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The fonts of a system that maps are written in, found by the names of their files.
final class Typefaces {

  private static final int FIRST_CHINESE = 0x2E80;

  private final Map<String, Path> files = new HashMap<>();
  private final Map<Path, Font> loaded = new HashMap<>();

  /// What a run of text is written in.
  ///
  /// @param file of the font
  /// @param font at a size of one pixel
  record Face(Path file, Font font) {}

  private Typefaces(List<Path> folders) {
    folders.stream().filter(Files::isDirectory).forEach(this::list);
  }

  /// The fonts of this system.
  static Typefaces ofSystem() {
    Path home = Path.of(System.getProperty("user.home", "."));
    return in(
        List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            home.resolve(".fonts"),
            home.resolve(".local/share/fonts"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts"),
            home.resolve("Library/Fonts"),
            Path.of("C:\\Windows\\Fonts")));
  }

  /// The fonts in some folders.
  static Typefaces in(List<Path> folders) {
    return new Typefaces(folders);
  }

  private void list(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(file -> files.putIfAbsent(name(file), file));
    } catch (IOException | UncheckedIOException e) {
      // A folder that may not be read holds no font that may be used; others may.
      return;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /// Cuts a text into runs of one face each.
  List<Run> runs(String text, Style style) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      boolean chinese = chinese(text.codePointAt(start));
      int end = start;
      while (end < text.length() && chinese(text.codePointAt(end)) == chinese) {
        end += Character.charCount(text.codePointAt(end));
      }
      runs.add(new Run(text.substring(start, end), face(style, chinese)));
      start = end;
    }
    return runs;
  }

  /// A piece of text in one face.
  record Run(String text, Face face) {}

  /// Which of a family's faces is wanted.
  record Style(boolean serif, boolean bold) {}

  private static boolean chinese(int codePoint) {
    return codePoint >= FIRST_CHINESE;
  }

  private Face face(Style style, boolean chinese) {
    List<String> wanted = chinese ? chineseNames(style) : latinNames(style);
    Path file =
        wanted.stream()
            .map(name -> Optional.ofNullable(files.get(name)))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() -> new FontException(missing(chinese)));
    return new Face(file, loaded.computeIfAbsent(file, Typefaces::load));
  }

  /// The file of a font that was given out, at whatever size; none for other fonts.
  Optional<Path> findFile(Font font) {
    return loaded.entrySet().stream()
        .filter(entry -> entry.getValue().getPSName().equals(font.getPSName()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String missing(boolean chinese) {
    return chinese
        ? "No font with Chinese characters was found on this system, and without one their names"
            + " cannot be written.\n  Maybe install Noto Sans CJK (on Debian: apt-get install"
            + " fonts-noto-cjk), or write .svg, which leaves fonts to who opens it."
        : "No font was found on this system.\n  Maybe install Liberation (on Debian: apt-get"
            + " install fonts-liberation), or write .svg, which leaves fonts to who opens it.";
  }

  /// In a collection the face for simplified Chinese, where it names one.
  private static Font load(Path file) {
    try {
      Font[] faces = Font.createFonts(file.toFile());
      for (Font face : faces) {
        if (face.getFontName().contains(" SC")) {
          return face;
        }
      }
      return faces[0];
    } catch (FontFormatException | IOException e) {
      throw new FontException("The font " + file + " cannot be read: " + e.getMessage());
    }
  }

  private static List<String> latinNames(Style style) {
    String weight = style.bold() ? "-bold" : "-regular";
    List<String> names = new ArrayList<>();
    for (String family :
        style.serif()
            ? List.of("sourceserif4", "sourceserifpro", "liberationserif", "notoserif")
            : List.of("sourcesans3", "sourcesanspro", "liberationsans", "notosans")) {
      names.add(family + weight + ".ttf");
      names.add(family + weight + ".otf");
    }
    String dejavu = style.serif() ? "dejavuserif" : "dejavusans";
    names.add(dejavu + (style.bold() ? "-bold.ttf" : ".ttf"));
    names.add(style.serif() ? "georgia.ttf" : style.bold() ? "arialbd.ttf" : "arial.ttf");
    names.add(style.serif() ? "georgia.ttf" : style.bold() ? "arial bold.ttf" : "arial.ttf");
    names.add(style.bold() ? "dejavusans-bold.ttf" : "dejavusans.ttf");
    return names;
  }

  private static List<String> chineseNames(Style style) {
    String weight = style.bold() ? "-bold" : "-regular";
    List<String> names = new ArrayList<>();
    for (String family : style.serif() ? List.of("serif", "sans") : List.of("sans", "serif")) {
      names.add("noto" + family + "cjk" + weight + ".ttc");
      names.add("noto" + family + "cjksc" + weight + ".otf");
      names.add("noto" + family + "sc" + weight + ".otf");
    }
    names.addAll(
        List.of("wqy-microhei.ttc", "wqy-zenhei.ttc", "pingfang.ttc", "msyh.ttc", "simsun.ttc"));
    return names;
  }
}

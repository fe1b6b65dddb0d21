package org.indusco.exchange.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SlimSvgTest {

  private static final Pattern TOKEN = Pattern.compile("[MLlZz]|-?(?:\\d+(?:\\.\\d)?|\\.\\d)");

  /// A part of a path as a reader draws it: corners in tenths of a pixel, and whether it closes.
  private record Part(List<long[]> corners, boolean closed) {}

  /// Seeded paths of several parts, read back by following every step.
  @Test
  void whatIsLeftOutLiesNearWhatIsDrawn() {
    Random random = new Random(30);
    for (int round = 0; round < 300; round++) {
      String data = draw(random);
      String slim = new SlimSvg().of("<path fill=\"none\" d=\"" + data + "\"/>");
      String told = slim.replaceAll(".* d=\"(.*)\"/>", "$1");
      List<Part> before = parts(data);
      List<Part> after = parts(told);
      assertThat(after).as(data).hasSameSizeAs(before);
      for (int i = 0; i < before.size(); i++) {
        requireNear(before.get(i), after.get(i), data);
      }
    }
  }

  private static void requireNear(Part before, Part after, String data) {
    assertThat(after.closed()).isEqualTo(before.closed());
    assertThat(after.corners()).hasSizeGreaterThanOrEqualTo(Math.min(2, before.corners().size()));
    List<String> all = before.corners().stream().map(SlimSvgTest::words).toList();
    assertThat(all).containsSubsequence(after.corners().stream().map(SlimSvgTest::words).toList());
    for (long[] corner : before.corners()) {
      double nearest = Double.MAX_VALUE;
      for (int i = 0; i < after.corners().size(); i++) {
        long[] from = after.corners().get(Math.max(0, i - 1));
        nearest = Math.min(nearest, SlimSvg.distance(corner, from, after.corners().get(i)));
      }
      assertThat(nearest).as(data).isLessThanOrEqualTo(SlimSvg.NEAR);
    }
  }

  private static String words(long[] corner) {
    return corner[0] + " " + corner[1];
  }

  /// Walks of short and long steps, some of them straight on.
  private static String draw(Random random) {
    StringBuilder data = new StringBuilder();
    int parts = 1 + random.nextInt(3);
    for (int part = 0; part < parts; part++) {
      int corners = 1 + random.nextInt(40);
      int x = random.nextInt(-300, 12_000);
      int y = random.nextInt(-300, 12_000);
      int most = random.nextBoolean() ? 4 : 300;
      for (int i = 0; i < corners; i++) {
        data.append(i == 0 ? 'M' : 'L').append(number(x)).append(' ').append(number(y));
        x += random.nextInt(-most, most + 1);
        y += random.nextInt(-most, most + 1);
      }
      data.append(random.nextBoolean() ? "Z" : "");
    }
    return data.toString();
  }

  private static String number(int tenths) {
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
  }

  private static List<Part> parts(String data) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(data);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    assertThat(String.join("", tokens)).isEqualTo(data.replace(" ", ""));
    List<Part> parts = new ArrayList<>();
    char command = 'M';
    long x = 0;
    long y = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (token.equalsIgnoreCase("z")) {
        parts.set(parts.size() - 1, new Part(parts.getLast().corners(), true));
      } else if (Character.isLetter(token.charAt(0))) {
        command = token.charAt(0);
        if (command == 'M') {
          parts.add(new Part(new ArrayList<>(), false));
        }
      } else {
        long dx = Math.round(10 * Double.parseDouble(token));
        i++;
        long dy = Math.round(10 * Double.parseDouble(tokens.get(i)));
        x = command == 'l' ? x + dx : dx;
        y = command == 'l' ? y + dy : dy;
        parts.getLast().corners().add(new long[] {x, y});
      }
    }
    return parts;
  }

  @Test
  void otherPathsAndWordsStayAsTheyAre() {
    String svg =
        "<path d=\"M10 20A5 5 0 0 1 30 40L500 600L700 800L900 1000Z\"/><text>d=\"M1 2L3 4Z\"</text>"
            + "<path d=\"M10.25 20.5L11.75 30.25L40.125 50.75L60.5 70.25Z\"/>";
    assertThat(new SlimSvg().of(svg)).isEqualTo(svg);
  }

  @Test
  void longPathsBecomeShort() {
    String svg = "<path d=\"M1000.1 900.1L1000.4 903.6L1000.8 899.9L1001.1 896.3L1002 903Z\"/>";
    assertThat(new SlimSvg().of(svg)).isEqualTo("<path d=\"M1000.1 900.1l.3 3.5.7-7.3.9 6.7z\"/>");
  }
}

package org.indusco.exchange.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Theme;
import org.indusco.model.schema.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What is told once is drawn as often as before.
class SharedSvgTest {

  /// Maps as a reader draws them, element by element with the attributes that each ends up with,
  /// are the same before and after.
  @ParameterizedTest
  @EnumSource(names = {"REGIONS", "INDUSTRIES", "MEMBERS", "DANGER"})
  void theSameIsDrawnInTheSameInk(Theme theme) throws Exception {
    Atlas atlas = Atlas.of(WrittenSite.example("tiny"));
    String svg = atlas.svg(MapRequest.of(new EdtfDate("1940-07"), theme));

    String shared = SharedSvg.of(svg);

    assertThat(shared).contains("<use", "<g fill").hasSizeLessThan(svg.length());
    assertThat(drawn(shared)).isEqualTo(drawn(svg));
    assertThat(SharedSvg.of(shared)).as("twice as once").isEqualTo(shared);
  }

  /// Each form and text with all its attributes, those of the groups around it among them.
  private static List<String> drawn(String svg)
      throws ParserConfigurationException, IOException, SAXException {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getDocumentElement();
    List<String> drawn = new ArrayList<>();
    draw(root, Map.of(), new HashMap<>(), drawn);
    return drawn;
  }

  private static void draw(
      Node node, Map<String, String> around, Map<String, String> paths, List<String> drawn) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element)) {
        continue;
      }
      Map<String, String> all = new TreeMap<>(around);
      NamedNodeMap own = element.getAttributes();
      for (int i = 0; i < own.getLength(); i++) {
        all.put(own.item(i).getNodeName(), own.item(i).getNodeValue());
      }
      switch (element.getTagName()) {
        case "g", "clipPath", "pattern" -> draw(element, all, paths, drawn);
        case "defs" -> {
          Element first = (Element) element.getElementsByTagName("*").item(0);
          if (first.getTagName().equals("path")) {
            paths.put(first.getAttribute("id"), first.getAttribute("d"));
          } else {
            draw(element, all, paths, drawn);
          }
        }
        case "use" -> {
          all.put("d", paths.get(all.remove("xlink:href").substring(1)));
          drawn.add("path" + all);
        }
        default -> drawn.add(element.getTagName() + all + element.getTextContent());
      }
    }
  }
}

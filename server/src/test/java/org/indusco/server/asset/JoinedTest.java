package org.indusco.server.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinedTest {

  private static String joined(Map<String, String> sources) {
    return Joined.of("main", sources::get);
  }

  @Test
  void whatIsImportedStandsBeforeAndOnlyOnce() {
    String whole =
        joined(
            Map.of(
                "main",
                    "import { told } from './far-off.js';\nimport * as near from './near.js';\n",
                "far-off", "import * as near from './near.js';\nexport async function told() {}\n",
                "near", "export const ONE = '$1';\nexport class Two {}\n"));
    assertThat(whole)
        .isEqualTo(
            """
            const $near = (() => {
            const ONE = '$1';
            class Two {}
            return { ONE, Two };
            })();
            const $far_off = (() => {
            const near = $near;
            async function told() {}
            return { told };
            })();
            const $main = (() => {
            const { told } = $far_off;
            const near = $near;
            return {  };
            })();
            """);
  }

  @Test
  void whatCannotBeJoinedIsRefused() {
    assertThatThrownBy(
            () ->
                joined(
                    Map.of(
                        "main", "import { a } from './a.js';\n",
                        "a", "import { b } from './main.js';\n")))
        .hasMessageContaining("scripts import each other: main, a");
    for (String line :
        new String[] {
          "import { a as b } from './a.js';", "import a from './a.js';", "export { a };",
          "export default 1;", "export let count = 0;", "import './a.js';"
        }) {
      assertThatThrownBy(() -> joined(Map.of("main", line + "\n")))
          .hasMessage("main.js: cannot be joined: " + line);
    }
  }
}

package org.indusco.server;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/// The server while it runs.
public final class Server implements AutoCloseable {

  private static final String FIXED = "classpath:/org/indusco/server/server.properties";

  private final ConfigurableApplicationContext context;
  private final ServerSettings settings;

  private Server(ConfigurableApplicationContext context, ServerSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  /// Keeps libraries from writing logs before the server has set up how they are written.
  public static void holdLogs() {
    LoggingSystem.get(Server.class.getClassLoader()).beforeInitialize();
  }

  /// Starts a server, which answers when this returns.
  ///
  /// @throws ListenException when it cannot listen where it should
  /// @throws IOException when that cannot be tried out
  public static Server start(ServerSettings settings, UseCases useCases)
      throws ListenException, IOException {
    Listening.tryOut(settings.bind(), settings.port());
    SpringApplication application = new SpringApplication(Wiring.class);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    // Whoever has started it closes it, before the database that it needs until then.
    application.setRegisterShutdownHook(false);
    application.setEnvironment(new OwnProperties(properties(settings)));
    application.addInitializers(context -> register((GenericApplicationContext) context, useCases));
    return new Server(application.run(), settings);
  }

  private static void register(GenericApplicationContext context, UseCases useCases) {
    context.registerBean(UseCases.class, () -> useCases);
  }

  private static Map<String, Object> properties(ServerSettings settings) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("spring.config.location", FIXED);
    properties.put("server.address", settings.bind().getHostAddress());
    properties.put("server.port", settings.port());
    properties.put("server.forward-headers-strategy", settings.behindProxy() ? "native" : "none");
    if (settings.jsonLogs()) {
      properties.put("logging.structured.format.console", "ecs");
    }
    return properties;
  }

  /// Where it answers, such as `http://127.0.0.1:8080/`.
  public URI address() {
    String host = settings.bind().getHostAddress();
    return URI.create(
        "http://"
            + (settings.bind() instanceof Inet6Address ? "[" + host + "]" : host)
            + ":"
            + port()
            + "/");
  }

  private int port() {
    return java.util.Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
        .getPort();
  }

  /// The parts that it is made of, for tests that look at all of them.
  ConfigurableApplicationContext context() {
    return context;
  }

  /// Takes no more requests, lets those under way end for some seconds, and stops.
  @Override
  public void close() {
    context.close();
  }

  /// The settings of Spring as we give them; those of the surroundings change nothing.
  private static final class OwnProperties extends StandardEnvironment {

    OwnProperties(Map<String, Object> properties) {
      getPropertySources().addFirst(new MapPropertySource("indusco", properties));
    }

    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
      // Neither system properties nor environment variables.
    }
  }
}

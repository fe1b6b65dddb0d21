package org.indusco.cli.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.indusco.server.ServerSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where and how a server answers.
final class ServerOptions {

  private static final int LAST_PORT = 65535;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to answer at; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Address to answer at; 0.0.0.0 for all of this machine (default: ${DEFAULT-VALUE}).")
  private String bind = "127.0.0.1";

  @Option(
      names = "--behind-proxy",
      description =
          "Take the word of a reverse proxy on who asks and on HTTPS (X-Forwarded-For and the"
              + " like).")
  private boolean behindProxy;

  @Option(names = "--json-logs", description = "Write logs as lines of JSON.")
  private boolean jsonLogs;

  /// What was chosen.
  ServerSettings settings() {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: " + port + " is not between 0 and " + LAST_PORT + ".");
    }
    return new ServerSettings(address(), port, behindProxy, jsonLogs);
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(bind);
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(), "--bind: \"" + bind + "\" is no address of a machine.");
    }
  }
}

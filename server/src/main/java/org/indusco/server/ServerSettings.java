package org.indusco.server;

import java.net.InetAddress;

/// How the server is reached and how it speaks of itself.
///
/// @param bind the address to listen at; anything but a loopback address is seen from outside
/// @param port 0 for any that is free
/// @param behindProxy whether a reverse proxy stands before it, whose word on the address of the
///     visitor and on HTTPS is taken
/// @param jsonLogs whether logs are lines of JSON instead of plain ones
public record ServerSettings(InetAddress bind, int port, boolean behindProxy, boolean jsonLogs) {}

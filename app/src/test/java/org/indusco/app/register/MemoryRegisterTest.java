package org.indusco.app.register;

import java.time.InstantSource;

/// The rules of the register by themselves, on many drawn commands.
final class MemoryRegisterTest extends RegisterContract {

  @Override
  protected Register register(InstantSource clock) {
    return new MemoryRegister(clock);
  }

  @Override
  protected int drawnCommands() {
    return Integer.getInteger("indusco.register.commands", 500_000);
  }
}

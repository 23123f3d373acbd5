package org.enforcementdata.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Figures by territory and period. The longest territory that covers the asked one wins, then the
 * latest period, then the one set last. A figure that is not set is not known: rules that need it
 * cannot judge. Immutable and thread-safe.
 */
public final class Parameters {

  private static final Parameters NONE = new Parameters(List.of());
  private static final Comparator<Setting<?>> PRECEDENCE =
      Comparator.<Setting<?>>comparingInt(setting -> setting.territory().length())
          .thenComparing(Setting::from);

  private final List<Setting<?>> settings;

  private record Setting<T>(
      Parameter<T> parameter, String territory, LocalDate from, Optional<T> value) {}

  private Parameters(List<Setting<?>> settings) {
    this.settings = settings;
  }

  /** Nothing set. */
  public static Parameters none() {
    return NONE;
  }

  /**
   * The same with one more figure.
   *
   * @param territory prefix of division codes, such as {@code 31}; empty: everywhere
   * @param from first day on which the figure applies
   */
  public <T> Parameters with(Parameter<T> parameter, String territory, LocalDate from, T value) {
    return with(new Setting<>(parameter, territory, from, Optional.of(value)));
  }

  /**
   * The same, but from a day on the figure is not known in a territory, whatever holds around it.
   */
  public <T> Parameters without(Parameter<T> parameter, String territory, LocalDate from) {
    return with(new Setting<>(parameter, territory, from, Optional.<T>empty()));
  }

  private Parameters with(Setting<?> setting) {
    List<Setting<?>> more = new ArrayList<>(settings);
    more.add(setting);
    return new Parameters(List.copyOf(more));
  }

  /**
   * The figure for a division on a day.
   *
   * @param division a division code, such as {@code 310120}; empty: what holds everywhere
   */
  public <T> Optional<T> value(Parameter<T> parameter, String division, LocalDate day) {
    return settings.stream()
        .filter(setting -> setting.parameter().equals(parameter))
        .filter(
            setting -> division.startsWith(setting.territory()) && !day.isBefore(setting.from()))
        .reduce((before, after) -> PRECEDENCE.compare(before, after) > 0 ? before : after)
        .flatMap(Setting::value)
        .map(parameter.type()::cast);
  }
}

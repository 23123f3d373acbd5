package org.enforcementdata.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the model know only lower ones; rooms of records know each other only as the target
 * of a reference.
 */
class RoomsOfTheModelTest {

  private static final String MODEL = "org.enforcementdata.model";

  /** From the lowest up; rooms of one line do not know each other. The empty name is the root. */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("internal"),
          Set.of("declaration"),
          Set.of("text"),
          Set.of("constraint"),
          Set.of("law"),
          Set.of("code"),
          Set.of("diagnostic", "identity", "quantity"),
          Set.of("header", "snapshot"),
          Set.of(""),
          roomsOfRecords(),
          Set.of("exchange"),
          Set.of("catalogue"));

  private static Set<String> roomsOfRecords() {
    return RecordTypes.all().stream()
        .map(type -> room(type.getPackageName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRoomHasItsLevel() {
    assertThat(classesOfTheModel().map(each -> room(each.getPackageName())).distinct())
        .containsExactlyInAnyOrderElementsOf(LEVELS.stream().flatMap(Set::stream).toList());
  }

  @Test
  void arrowsPointDown() {
    Set<String> wrong = new TreeSet<>();
    classesOfTheModel()
        .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
        .filter(RoomsOfTheModelTest::isWithinTheModel)
        .filter(arrow -> !isTargetOfAReference(arrow))
        .filter(arrow -> !pointsDown(arrow))
        .forEach(arrow -> wrong.add(arrow.getDescription()));
    assertThat(wrong).isEmpty();
  }

  private static Stream<JavaClass> classesOfTheModel() {
    return ArchitectureTest.CLASSES.stream()
        .filter(each -> each.getPackageName().startsWith(MODEL))
        .filter(each -> !each.getSimpleName().equals("package-info"));
  }

  private static boolean isWithinTheModel(Dependency arrow) {
    return arrow.getTargetClass().getPackageName().startsWith(MODEL);
  }

  /** {@code RecordId<Inspection>} names a type of another room without using it. */
  private static boolean isTargetOfAReference(Dependency arrow) {
    return arrow.getDescription().contains("type argument")
        && RecordTypes.all().stream()
            .anyMatch(type -> type.getName().equals(arrow.getTargetClass().getName()));
  }

  private static boolean pointsDown(Dependency arrow) {
    String target = room(arrow.getTargetClass().getPackageName());
    String origin = room(arrow.getOriginClass().getPackageName());
    return target.equals(origin) || level(target) < level(origin);
  }

  private static int level(String room) {
    for (int i = 0; i < LEVELS.size(); i++) {
      if (LEVELS.get(i).contains(room)) {
        return i;
      }
    }
    throw new IllegalArgumentException("room model." + room + ": give it a level in this test");
  }

  private static String room(String packageName) {
    return packageName.equals(MODEL) ? "" : packageName.substring(MODEL.length() + 1);
  }
}

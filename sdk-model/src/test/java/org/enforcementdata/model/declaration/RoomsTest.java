package org.enforcementdata.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rooms of records name each other as what a reference names, and in no other way. */
class RoomsTest {

  private static final String MODEL = "org.enforcementdata.model.";

  private static final Set<String> ROOMS =
      RecordTypes.all().stream()
          .map(type -> room(type.getPackageName()))
          .collect(Collectors.toUnmodifiableSet());

  @Test
  void aRoomOfRecordsNamesAnotherOnlyAsTheArgumentOfARecordId() {
    List<String> named = new ArrayList<>();
    int references = 0;
    for (CompilationUnitTree unit : ParsedSources.of(ParsedSources.MAIN).units()) {
      String room = room(String.valueOf(unit.getPackageName()));
      if (ROOMS.contains(room) || room.equals("snapshot")) {
        Map<String, String> foreign = foreign(unit, room);
        references += foreign.size();
        new OtherUses(unit, foreign, named).scan(unit, null);
      }
    }
    assertThat(references).isPositive();
    assertThat(named).as("types of other rooms of records, not as RecordId<…>").isEmpty();
  }

  private static String room(String packageName) {
    return packageName.startsWith(MODEL) ? packageName.substring(MODEL.length()) : "";
  }

  /** The types of other rooms of records that a file imports, by their simple names. */
  private static Map<String, String> foreign(CompilationUnitTree unit, String room) {
    return unit.getImports().stream()
        .map(ImportTree::getQualifiedIdentifier)
        .map(Tree::toString)
        .filter(
            name -> ROOMS.contains(room(packageOf(name))) && !room(packageOf(name)).equals(room))
        .collect(Collectors.toMap(name -> name.substring(name.lastIndexOf('.') + 1), name -> name));
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static final class OtherUses extends TreePathScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final Map<String, String> foreign;
    private final List<String> found;

    OtherUses(CompilationUnitTree unit, Map<String, String> foreign, List<String> found) {
      this.unit = unit;
      this.foreign = foreign;
      this.found = found;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree name, Void nothing) {
      String type = foreign.get(name.getName().toString());
      if (type != null && !isArgumentOfRecordId(getCurrentPath().getParentPath())) {
        found.add(unit.getSourceFile().getName() + " names " + type);
      }
      return null;
    }

    private static boolean isArgumentOfRecordId(TreePath parent) {
      return parent.getLeaf() instanceof ParameterizedTypeTree generic
          && generic.getType().toString().endsWith("RecordId");
    }
  }
}

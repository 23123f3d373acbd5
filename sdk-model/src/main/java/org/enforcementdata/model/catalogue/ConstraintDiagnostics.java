package org.enforcementdata.model.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementdata.model.constraint.Breach;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.RuleBasis;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.text.Echo;
import org.enforcementdata.model.text.WrittenText;

/**
 * Makes the diagnostics of broken constraints: one wording for checking and reading alike. A value
 * of a member with a privacy class is shown by its length only.
 */
public final class ConstraintDiagnostics {

  private static final BilingualText HIDDEN = new BilingualText("（已遮蔽）", "(masked)");

  private final TypeDeclaration root;

  /** For values of a root type, whose declarations say what may be shown. */
  public ConstraintDiagnostics(TypeDeclaration root) {
    this.root = root;
  }

  /** The diagnostic of a broken constraint. */
  public Diagnostic of(Breach breach) {
    String at = breach.at().toString();
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", shown(at, breach.found()));
    arguments.put("expected", breach.expected());
    RuleInfo rule = ConstraintRules.of(breach.rule());
    return Diagnostic.of(rule, at, arguments)
        .addAllBasis(rule.getBases().stream().map(RuleBasis::provision).toList())
        .build();
  }

  private Object shown(String at, Object found) {
    if (found instanceof BilingualText) {
      return found;
    }
    boolean isShowable = DeclaredPath.of(root, at).isShowable();
    if (found instanceof WrittenText text) {
      return isShowable ? Echo.of(text) : Echo.length(text.getValue());
    }
    return isShowable ? writable(found) : HIDDEN;
  }

  /** A number that nobody could read is shown by its digits. */
  private static Object writable(Object found) {
    return Representation.defect(found).<Object>map(Defect::found).orElse(found);
  }
}

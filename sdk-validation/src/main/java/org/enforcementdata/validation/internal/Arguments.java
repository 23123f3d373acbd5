package org.enforcementdata.validation.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.DeclaredPath;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.text.Echo;
import org.enforcementdata.model.text.WrittenText;

/**
 * The figures of a message as they may be shown: codes by their labels, amounts in yuan, written
 * texts escaped and cut, and of a member with a privacy class no more than its length.
 */
final class Arguments {

  private Arguments() {}

  static Map<String, Object> shown(TypeDeclaration type, String at, Map<String, ?> arguments) {
    Map<String, Object> shown = new LinkedHashMap<>();
    boolean isShowable = at.isEmpty() || isShowable(type, at);
    arguments.forEach(
        (name, value) ->
            shown.put(name, name.equals("found") ? shown(value, isShowable) : shown(value, true)));
    return shown;
  }

  private static boolean isShowable(TypeDeclaration type, String at) {
    DeclaredPath path = DeclaredPath.of(type, at);
    return path.isShowable() || path.last().filter(last -> last.part().isPresent()).isPresent();
  }

  private static Object shown(Object value, boolean isShowable) {
    if (value instanceof Code code) {
      return code.label().<Object>map(label -> label).orElseGet(() -> Echo.of(code));
    }
    if (value instanceof WrittenText text) {
      return isShowable ? Echo.of(text) : Echo.length(text.getValue());
    }
    if (value instanceof String text) {
      return isShowable ? Echo.any(text) : Echo.length(text);
    }
    if (value instanceof Money money) {
      String amount = money.getAmount().stripTrailingZeros().toPlainString();
      return new BilingualText(amount + " 元", amount + " yuan");
    }
    return value instanceof Place place ? place.toString() : value;
  }
}

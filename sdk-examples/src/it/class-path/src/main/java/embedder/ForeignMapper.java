package embedder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.enforcementdata.model.permit.Registration;

/**
 * Mappers of Jackson 2, which cannot have the module: none may write our values somehow. A bare one
 * stops at the first Optional; one with the modules that Spring Boot adds gets our sentence.
 */
final class ForeignMapper {

  private static final ObjectMapper BARE = new ObjectMapper();
  private static final ObjectMapper USUAL = new ObjectMapper().findAndRegisterModules();

  private ForeignMapper() {}

  /** Ends if a mapper writes a record, its agency, or a code, alone or in a list. */
  static void demandRefusal(Registration registration) {
    for (Object value :
        List.of(
            registration,
            registration.getIssuer(),
            registration.getRecordId(),
            List.of(registration.getProfile().orElseThrow()))) {
      refusal(BARE, value);
      String sentence = refusal(USUAL, value);
      if (!sentence.contains("EnforcementJacksonModule")) {
        throw new IllegalStateException("the sentence does not name the module: " + sentence);
      }
    }
  }

  private static String refusal(ObjectMapper mapper, Object value) {
    try {
      String written = mapper.writeValueAsString(value);
      throw new IllegalStateException("written by a mapper that knows nothing of it: " + written);
    } catch (JsonProcessingException e) {
      return e.getMessage();
    }
  }
}

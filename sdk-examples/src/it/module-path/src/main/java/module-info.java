/** An application that requires the three modules of the SDK and nothing else. */
module embedder {
  requires org.enforcementdata.model;
  requires org.enforcementdata.validation;
  requires org.enforcementdata.serialization;
}

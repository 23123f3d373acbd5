package org.enforcementdata.model.declaration;

/** Privacy class of a member after the Personal Information Protection Law (个人信息保护法). */
public enum Privacy {
  /** No personal information. */
  NONE,
  /** Personal information (Art. 4). */
  P1,
  /** Sensitive personal information, or what is handled like it (Art. 28). */
  P2
}

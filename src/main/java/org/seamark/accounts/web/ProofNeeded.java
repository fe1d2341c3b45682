package org.seamark.accounts.web;

/** The step is dangerous, and it is a while ago that its member showed who they are. */
final class ProofNeeded extends RuntimeException {}

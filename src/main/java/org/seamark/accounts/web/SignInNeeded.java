package org.seamark.accounts.web;

/** The page is for members, and nobody has signed in. */
final class SignInNeeded extends RuntimeException {}

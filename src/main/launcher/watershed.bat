@echo off
rem Starts Watershed on the JDK it was built with, or on any other from @release@ that can be found.
setlocal
set "LIB=%~dp0..\lib"
set "AOT="

set "JAVA=@java@"
if exist "%JAVA%" (
  if exist "%LIB%\watershed.aot" set AOT="-XX:AOTCache=%LIB%\watershed.aot"
  goto start
)
set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME call :recent && goto start
set "JAVA=java.exe"
call :recent && goto start
echo watershed: no Java @release@ or newer found; set JAVA_HOME to one 1>&2
exit /b 2

:start
"%JAVA%" %AOT% @flags@ "-Djava.util.logging.config.file=%LIB%\logging.properties" -classpath "%LIB%\watershed.jar" @main@ %*
exit /b %ERRORLEVEL%

:recent
set "MAJOR=0"
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1"') do for /f "delims=." %%m in ("%%~v") do if "%MAJOR%"=="0" set "MAJOR=%%m"
if %MAJOR% GEQ @release@ exit /b 0
exit /b 1
